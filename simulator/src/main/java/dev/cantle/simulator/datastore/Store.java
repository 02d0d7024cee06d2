package dev.cantle.simulator.datastore;

import java.io.IOException;
import java.util.Optional;

/** Where a database keeps what survives a restart. */
interface Store {

    /**
     * What was kept, nothing at the first start.
     *
     * @throws StateException if what is there cannot be read
     */
    Optional<Saved> load() throws IOException;

    /** Keeps this in the place of what was kept before. */
    void save(Saved saved) throws IOException;

    /** A store that keeps nothing. */
    static Store none() {
        return new Store() {
            @Override
            public Optional<Saved> load() {
                return Optional.empty();
            }

            @Override
            public void save(Saved saved) {
                // stopping the router loses its configuration
            }
        };
    }
}
