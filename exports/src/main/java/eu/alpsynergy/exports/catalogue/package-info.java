/**
 * What others need to find, harvest and cite the dataset.
 *
 * <p>Belongs here: DCAT-AP and CITATION.cff. Does not belong here: the data themselves.
 */
@NullMarked
package eu.alpsynergy.exports.catalogue;

import org.jspecify.annotations.NullMarked;
