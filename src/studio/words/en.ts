import desk from './en/desk.json' with { type: 'json' };
import frame from './en/frame.json' with { type: 'json' };
import parts from './en/parts.json' with { type: 'json' };

export const en = { ...desk, ...frame, ...parts };
