package eu.alpsynergy.exports.catalogue;

/**
 * A file a catalogue lists.
 *
 * @param code the end of its address
 * @param summary one sentence
 * @param mediaType as the server sends it
 * @param fileType the code of the EU's list of file types
 * @param zipped whether the file is a zip of files of that type
 */
public record Distribution(String code, String summary, String mediaType, String fileType, boolean zipped) {}
