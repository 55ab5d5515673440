// Who acts in the tests.
import { by } from '../../src/domain/actor.ts';

export const byTester = <O extends object>(opened: O) =>
  by(opened, { kind: 'cli', id: 'tester', name: 'tester' });
