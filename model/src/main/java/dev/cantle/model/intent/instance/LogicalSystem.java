package dev.cantle.model.intent.instance;

import dev.cantle.model.value.Name;

/**
 * A logical system of a router: its own routing tables, interfaces and logins.
 *
 * @param name its name, {@code ^[a-zA-Z0-9_-]{1,63}$}
 */
public record LogicalSystem(String name) {

    public LogicalSystem {
        Name.LOGICAL_SYSTEM.check("logical system", name);
    }

    @Override
    public String toString() {
        return name;
    }
}
