package dev.cantle.verify.state;

import java.util.Optional;
import java.util.Set;

/** The names of Junos routing tables: {@code inet.0} or {@code INSTANCE.inet.0}, where INSTANCE may hold dots. */
public final class TableName {

    private static final Set<String> NOT_INSTANCES = Set.of("bgp");

    private TableName() {}

    /** The routing instance in a table's name; empty for the tables of the main instance and for bgp.l3vpn.0. */
    public static Optional<String> instanceOf(String table) {
        int last = table.lastIndexOf('.');
        int second = last < 0 ? -1 : table.lastIndexOf('.', last - 1);
        String instance = second < 0 ? "" : table.substring(0, second);
        return instance.isEmpty() || NOT_INSTANCES.contains(instance) ? Optional.empty() : Optional.of(instance);
    }
}
