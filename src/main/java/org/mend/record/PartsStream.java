package org.mend.record;

import java.io.OutputStream;
import java.util.Arrays;

/** Cuts what is written into pieces of one size, the last smaller, and hands each on as soon as it is full. */
final class PartsStream extends OutputStream {

    static final int SIZE = 512 * 1024;

    private final Keeper keeper;
    private final byte[] part = new byte[SIZE];
    private int filled;
    private int position;

    /** Where pieces go, numbered from 0. */
    @FunctionalInterface
    interface Keeper {

        void keep(int position, byte[] content);
    }

    PartsStream(Keeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void write(int one) {
        part[filled++] = (byte) one;
        handOnWhenFull();
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int start = from;
        int left = length;
        while (left > 0) {
            int fits = Math.min(left, SIZE - filled);
            System.arraycopy(bytes, start, part, filled, fits);
            filled += fits;
            start += fits;
            left -= fits;
            handOnWhenFull();
        }
    }

    private void handOnWhenFull() {
        if (filled == SIZE) {
            handOn();
        }
    }

    private void handOn() {
        keeper.keep(position++, Arrays.copyOf(part, filled));
        filled = 0;
    }

    @Override
    public void close() {
        if (filled > 0) {
            handOn();
        }
    }
}
