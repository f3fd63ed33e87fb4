/**
 * Answers: from the model and the analyses to the shapes of the API. Belongs here: what an answer says. Does not belong here:
 * how numbers are computed, and HTTP.
 */
@NullMarked
package eu.alpsynergy.api.handler;

import org.jspecify.annotations.NullMarked;
