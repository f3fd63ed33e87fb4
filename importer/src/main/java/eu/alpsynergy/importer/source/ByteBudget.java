package eu.alpsynergy.importer.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes really read, whatever a zip's directory claims, and stops at the limits of a package. */
final class ByteBudget {

    private final PackageLimits limits;
    private long totalRead;

    ByteBudget(PackageLimits limits) {
        this.limits = limits;
    }

    InputStream limited(String file, InputStream in) {
        return new Limited(file, in);
    }

    private final class Limited extends FilterInputStream {

        private final String file;
        private long fileRead;

        private Limited(String file, InputStream in) {
            super(in);
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            count(Math.max(n, 0));
            return n;
        }

        private void count(int bytes) {
            fileRead += bytes;
            totalRead += bytes;
            if (fileRead > limits.fileBytes()) {
                throw tooLarge("the file", limits.fileBytes());
            }
            if (totalRead > limits.totalBytes()) {
                throw tooLarge("the package", limits.totalBytes());
            }
        }

        private UnreadablePackageException tooLarge(String what, long limit) {
            return UnreadablePackageException.unsafe(
                    file,
                    what + " is larger than the limit of " + limit + " bytes",
                    "split the data or raise the limit");
        }
    }
}
