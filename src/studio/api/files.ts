// What the server has that is no JSON: texts, images, files to keep; asked for as whoever is signed in.
import { problemOf } from './client.ts';
import { heldToken } from './token.ts';

/** @throws Problem */
async function getFile(path: string): Promise<Response> {
  const token = heldToken();
  const response = await fetch(path, { headers: token === null ? {} : { authorization: `Bearer ${token}` } });
  if (!response.ok) throw problemOf(response, await response.json().catch(() => null));
  return response;
}

export const getText = async (path: string): Promise<string> => (await getFile(path)).text();

/** Where an image is to be seen: its own address for who has a session, a copy of it for who has a token. */
export const imageAddress = async (path: string): Promise<string> =>
  heldToken() === null ? path : URL.createObjectURL(await (await getFile(path)).blob());

/** Gives it to the browser to keep. */
export async function saveFile(path: string, name: string): Promise<void> {
  const url = URL.createObjectURL(await (await getFile(path)).blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
