/**
 * What has a place on the map.
 *
 * <p>Belongs here: GeoJSON. Does not belong here: maps.
 */
@NullMarked
package eu.alpsynergy.exports.place;

import org.jspecify.annotations.NullMarked;
