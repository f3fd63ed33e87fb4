/** What is measured, beside its peer in the same run. Belongs here: nothing that the product needs. */
@NullMarked
package eu.alpsynergy.benchmarks;

import org.jspecify.annotations.NullMarked;
