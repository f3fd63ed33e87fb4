package eu.alpsynergy.spark;

/** Something that was said on the command line or lies in a named folder cannot be used; the message says what and what to do. */
final class InvalidArgumentsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidArgumentsException(String message) {
        super(message);
    }
}
