/** Graphs of users: edge lists read strictly, tasks on them, results as CSV or JSON with full precision. */
@NullMarked
package eu.alpsynergy.api.app.graph;

import org.jspecify.annotations.NullMarked;
