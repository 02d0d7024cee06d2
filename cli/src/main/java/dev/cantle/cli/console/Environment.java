package dev.cantle.cli.console;

import java.util.Map;
import java.util.Optional;

/** The environment variables. It never prints them, because some hold secrets. */
public final class Environment {

    private final Map<String, String> variables;

    /** An environment of these variables. */
    public Environment(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** The value of a variable, if it is set and not empty. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }

    @Override
    public String toString() {
        return variables.size() + " environment variables";
    }
}
