/**
 * What the documents claim about speed, measured; nothing here is shipped or run by the tests. Each {@code *Bench} is a
 * program of its own that prints a table and ends with 1 where a limit is not met. Every figure stands beside a floor or
 * a peer measured in turns with it in the same run, since absolute figures move with the machine's load; the load is
 * printed too. How to run them is in {@code src/site/markdown/benchmarks.md}.
 */
@NullMarked
package org.southsouth.readiness.bench;

import org.jspecify.annotations.NullMarked;
