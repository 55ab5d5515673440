// A token of the API that stands in for a sign-in: in this tab alone, gone with it.
const place = 'pullquote.token';

export const heldToken = (): string | null => sessionStorage.getItem(place);

export function holdToken(token: string | null): void {
  if (token === null) sessionStorage.removeItem(place);
  else sessionStorage.setItem(place, token);
}
