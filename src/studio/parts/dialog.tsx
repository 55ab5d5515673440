// A question that waits for its answer: over the page on a desk, from below on a phone. Escape and a press beside it leave.
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useSay } from '../frame/words.tsx';
import { Button, type Weight } from './button.tsx';
import './dialog.css';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  close(): void;
  children: ReactNode;
  /** The buttons at its foot; without them it has one that closes. */
  foot?: ReactNode;
  isWide?: boolean;
}

export function Dialog({ title, isOpen, close, children, foot, isWide }: DialogProps) {
  const say = useSay();
  return (
    <ModalOverlay
      className="dialog-overlay"
      isOpen={isOpen}
      onOpenChange={(open) => !open && close()}
      isDismissable
    >
      <Modal className={isWide ? 'dialog dialog-wide' : 'dialog'}>
        <AriaDialog className="dialog-body">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          {children}
          <div className="dialog-foot">{foot ?? <Button onPress={close}>{say('parts.close')}</Button>}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Asks before something that cannot be taken back. */
export function Confirm({
  action,
  onConfirm,
  isPending,
  weight = 'main',
  ...rest
}: Omit<DialogProps, 'foot'> & {
  /** What the button says, such as "Cancel the campaign". */
  action: string;
  onConfirm(): void;
  isPending?: boolean;
  weight?: Weight;
}) {
  const say = useSay();
  return (
    <Dialog
      {...rest}
      foot={
        <>
          <Button onPress={rest.close}>{say('parts.back')}</Button>
          <Button weight={weight} onPress={onConfirm} isPending={isPending}>
            {action}
          </Button>
        </>
      }
    />
  );
}
