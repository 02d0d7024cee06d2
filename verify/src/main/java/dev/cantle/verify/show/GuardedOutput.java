package dev.cantle.verify.show;

import java.io.IOException;
import java.io.OutputStream;

/** Marks failures of the output, and keeps it open for who owns it. */
final class GuardedOutput extends OutputStream {

    private final OutputStream out;

    GuardedOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
