/**
 * Timetables of planned calls that managing authorities publish (Regulation (EU) 2021/1060, Article 49(2)), read with a mapping
 * file into calls of a data package. Belongs here: cells as people write them. Does not belong here: the data package's own rules.
 */
@NullMarked
package eu.alpsynergy.importer.timetable;

import org.jspecify.annotations.NullMarked;
