import { world } from "../world.ts";
import { Player } from "./player.ts";

// Put into a page when its reader first listens: most never do.
world.speaker = (...how) => new Player(...how);
