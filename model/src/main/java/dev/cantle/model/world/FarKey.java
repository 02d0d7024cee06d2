package dev.cantle.model.world;

/** The MD5 key that a far end has configured, without ever being printed. */
public sealed interface FarKey {

    /**
     * Whether a session comes up with our key.
     *
     * @param ours our key, empty for none
     */
    boolean accepts(String ours);

    /** The far end takes whatever we have: nobody told us its key. */
    record Any() implements FarKey {
        @Override
        public boolean accepts(String ours) {
            return true;
        }
    }

    /** The far end has no key. */
    record None() implements FarKey {
        @Override
        public boolean accepts(String ours) {
            return ours.isEmpty();
        }
    }

    /**
     * The far end has this key.
     *
     * @param key the key; it is a secret and no method prints it
     */
    record Exactly(String key) implements FarKey {
        public Exactly {
            if (key.isEmpty()) {
                throw new IllegalArgumentException("A key has characters; a far end without a key is None");
            }
        }

        @Override
        public boolean accepts(String ours) {
            return key.equals(ours);
        }

        @Override
        public String toString() {
            return "Exactly[***]";
        }
    }

    /** The far end has a key, and it is not ours. */
    record Another() implements FarKey {
        @Override
        public boolean accepts(String ours) {
            return false;
        }
    }
}
