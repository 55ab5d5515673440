// fast-check with one seed, so that a run tells the same every time. To look further: PROPERTY_SEED=$RANDOM npm test
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROPERTY_SEED ?? 2026) });

export default fc;
