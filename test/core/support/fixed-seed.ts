/**
 * Properties are tried with the same cases in each run; `npm run fuzz` tries others. Loaded by mocha before all tests.
 */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20171009 });
