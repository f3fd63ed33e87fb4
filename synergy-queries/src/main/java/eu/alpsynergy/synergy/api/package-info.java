/**
 * Requests, answers and services of the analyses. Belongs here: what callers see. Does not belong here: how it is computed.
 */
@NullMarked
package eu.alpsynergy.synergy.api;

import org.jspecify.annotations.NullMarked;
