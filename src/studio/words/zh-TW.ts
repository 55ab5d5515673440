import type { Words } from './types.ts';
import desk from './zh-TW/desk.json' with { type: 'json' };
import frame from './zh-TW/frame.json' with { type: 'json' };
import parts from './zh-TW/parts.json' with { type: 'json' };

export const zhTW: Words = { ...desk, ...frame, ...parts };
