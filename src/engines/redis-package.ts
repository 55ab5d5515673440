// Gets Redis on Debian and its kin, as the distribution's own package in a folder of ours.
import { unpackPackages } from './debian-package.ts';
import { findRedisServer, redisPackageFolder } from './redis-server.ts';

/** The server, and the package that holds its program where the server's is a link to it. */
const choices = [
  ['redis-server', 'redis-tools'],
  ['valkey-server', 'valkey-tools'],
];

/** @throws Error saying in one line why it can't be had */
export const getRedisPackage = (folder = redisPackageFolder): Promise<void> =>
  unpackPackages(folder, choices, (tree) => findRedisServer(tree) !== null);
