/** Answers as text for people at a terminal: the same records that JSON and CSV are made of, in sentences and aligned tables. */
@NullMarked
package eu.alpsynergy.api.app.text;

import org.jspecify.annotations.NullMarked;
