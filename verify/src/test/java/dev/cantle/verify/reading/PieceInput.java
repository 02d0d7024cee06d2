package dev.cantle.verify.reading;

import java.io.ByteArrayInputStream;
import java.util.Random;

/** Gives its bytes in pieces of random length, as a network does. */
final class PieceInput extends ByteArrayInputStream {

    private final Random random;

    PieceInput(byte[] bytes, Random random) {
        super(bytes);
        this.random = random;
    }

    @Override
    public synchronized int read(byte[] bytes, int offset, int length) {
        return super.read(bytes, offset, Math.min(length, 1 + random.nextInt(7)));
    }
}
