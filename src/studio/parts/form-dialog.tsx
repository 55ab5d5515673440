// A dialog with a form: its fields, what was refused of them, and the two buttons at its foot. Enter sends it.
import { useId } from 'react';
import { Form } from 'react-aria-components';
import { useSay } from '../frame/words.tsx';
import { Button } from './button.tsx';
import { Dialog, type DialogProps } from './dialog.tsx';

export function FormDialog({
  action,
  submit,
  isPending,
  children,
  ...rest
}: Omit<DialogProps, 'foot' | 'isOpen'> & {
  /** What its button says, such as "Make the link". */
  action: string;
  submit(): void;
  isPending: boolean;
}) {
  const say = useSay();
  const id = useId();
  return (
    <Dialog
      {...rest}
      isOpen
      foot={
        <>
          <Button onPress={rest.close}>{say('parts.back')}</Button>
          <Button weight="main" type="submit" form={id} isPending={isPending}>
            {action}
          </Button>
        </>
      }
    >
      <Form
        id={id}
        className="stack"
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {children}
      </Form>
    </Dialog>
  );
}
