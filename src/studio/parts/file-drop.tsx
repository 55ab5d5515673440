// A place for a file: dropped, chosen, or pasted.
import type { ReactNode } from 'react';
import { DropZone, type FileDropItem, FileTrigger, Text } from 'react-aria-components';
import { Button } from './button.tsx';
import './file-drop.css';

export function FileDrop({
  label,
  choose,
  accept,
  onFile,
  children,
}: {
  label: string;
  /** What its button says. */
  choose: string;
  /** Media types and endings, such as ".md". */
  accept: readonly string[];
  onFile(file: File): void;
  /** What of it is here already. */
  children?: ReactNode;
}) {
  return (
    <DropZone
      className="drop"
      onDrop={async ({ items }) => {
        const dropped = items.find((item): item is FileDropItem => item.kind === 'file');
        if (dropped) onFile(await dropped.getFile());
      }}
    >
      <Text slot="label" className="drop-label">
        {label}
      </Text>
      {children}
      <FileTrigger
        acceptedFileTypes={[...accept]}
        onSelect={(files) => {
          const [file] = files ?? [];
          if (file) onFile(file);
        }}
      >
        <Button>{choose}</Button>
      </FileTrigger>
    </DropZone>
  );
}
