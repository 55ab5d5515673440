// What is pressed: a button, and a link that looks like one.
import { createLink, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import './button.css';

export type Weight = 'main' | 'plain' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  weight?: Weight;
  /** Small ones go into rows of tables. */
  size?: 'm' | 's';
  children: ReactNode;
}

/** `isPending` keeps its place and takes no second press. */
export const Button = ({ weight = 'plain', size = 'm', ...rest }: ButtonProps) => (
  <AriaButton {...rest} className={`button button-${weight} button-${size}`} />
);

/** Leads out of the studio. */
export const ButtonAnchor = ({
  weight = 'plain',
  size = 'm',
  ...rest
}: React.ComponentProps<'a'> & { weight?: Weight; size?: 'm' | 's' }) => (
  <a {...rest} className={`button button-${weight} button-${size}`} />
);

/** Goes to another page of the studio. */
export const ButtonLink = createLink(ButtonAnchor);
export { Link };
