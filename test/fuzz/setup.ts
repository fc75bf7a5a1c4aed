import fc from "fast-check";
import { RUNS, SEED } from "../long.ts";

fc.configureGlobal({ numRuns: RUNS, seed: SEED });
