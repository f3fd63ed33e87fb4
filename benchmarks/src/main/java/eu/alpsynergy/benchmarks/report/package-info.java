/** Results of the figures, written as docs/performance.md: what was promised, what was measured, how it grows. */
@NullMarked
package eu.alpsynergy.benchmarks.report;

import org.jspecify.annotations.NullMarked;
