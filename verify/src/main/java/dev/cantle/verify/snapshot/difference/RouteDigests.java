package dev.cantle.verify.snapshot.difference;

/**
 * What is kept of each destination of the earlier snapshot: 16 bytes, whatever its paths are. A destination is a hash of
 * 64 bits, its paths are one of 62 beside two bits that say what became of it. Two of a million destinations share a
 * hash in one comparison of ten million; the seed is another in each.
 *
 * <p>Open addressing in shards, so that growing never needs a second copy of the whole. One thread.
 */
final class RouteDigests {

    /** What became of a destination. */
    enum Fate {
        /** It is not in the later snapshot, as far as that has been read. */
        GONE(0),
        SAME(1),
        CHANGED(2);

        private final int bits;

        Fate(int bits) {
            this.bits = bits;
        }

        static Fate of(int bits) {
            return bits == SAME.bits ? SAME : bits == CHANGED.bits ? CHANGED : GONE;
        }
    }

    private static final int SHARDS = 256;
    private static final int FATE_BITS = 2;

    private final long[][] keys = new long[SHARDS][16];
    private final long[][] values = new long[SHARDS][16];
    private final int[] sizes = new int[SHARDS];
    private long size;

    /** Keeps a destination; false if it is there already, since a reply may say everything twice. */
    boolean add(long key, long digest) {
        int shard = shard(key);
        if (sizes[shard] * 4 >= keys[shard].length * 3) {
            grow(shard);
        }
        int slot = slot(keys[shard], key);
        if (keys[shard][slot] != 0) {
            return false;
        }
        keys[shard][slot] = key;
        values[shard][slot] = digest << FATE_BITS;
        sizes[shard]++;
        size++;
        return true;
    }

    /** How many destinations are kept. */
    long size() {
        return size;
    }

    /** Whether the destination is kept. */
    boolean contains(long key) {
        long[] shard = keys[shard(key)];
        return shard[slot(shard, key)] != 0;
    }

    /** What became of a destination that is kept. */
    Fate fate(long key) {
        return Fate.of((int) (value(key) & ((1 << FATE_BITS) - 1)));
    }

    /** The 62 bits that are kept of a destination's paths. */
    long digest(long key) {
        return value(key) >>> FATE_BITS;
    }

    /** Says what became of a destination, and keeps other 62 bits for it. */
    void settle(long key, Fate fate, long digest) {
        int shard = shard(key);
        values[shard][slot(keys[shard], key)] = (digest << FATE_BITS) | fate.bits;
    }

    private long value(long key) {
        int shard = shard(key);
        return values[shard][slot(keys[shard], key)];
    }

    private static int shard(long key) {
        return (int) (key >>> 56);
    }

    /** Where the key is or would be; 0 marks a free slot and is no key. */
    private static int slot(long[] shard, long key) {
        int slot = (int) Long.remainderUnsigned(key, shard.length);
        while (shard[slot] != 0 && shard[slot] != key) {
            slot = slot + 1 == shard.length ? 0 : slot + 1;
        }
        return slot;
    }

    private void grow(int shard) {
        long[] oldKeys = keys[shard];
        long[] oldValues = values[shard];
        long[] newKeys = new long[oldKeys.length + oldKeys.length / 2];
        long[] newValues = new long[newKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(newKeys, oldKeys[i]);
                newKeys[slot] = oldKeys[i];
                newValues[slot] = oldValues[i];
            }
        }
        keys[shard] = newKeys;
        values[shard] = newValues;
    }
}
