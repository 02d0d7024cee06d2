package dev.cantle.verify.state.port;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of an interface.
 *
 * @param name the interface with its unit: {@code irb.4}
 * @param admin up or down, as configured
 * @param oper up or down, as it is
 * @param families the address families, in the device's order
 */
public record LogicalInterface(
        String name, @Nullable String admin, @Nullable String oper, List<AddressFamily> families) {

    /**
     * An address family of a unit.
     *
     * @param name inet, inet6, mpls and others
     * @param addresses the local addresses, with their length unless the family is point-to-point; may be none
     */
    public record AddressFamily(String name, List<String> addresses) {

        public AddressFamily {
            addresses = List.copyOf(addresses);
        }
    }

    public LogicalInterface {
        families = List.copyOf(families);
    }

    /** Whether the unit is up, as configured and as it is. */
    public boolean up() {
        return "up".equals(admin) && "up".equals(oper);
    }

    /** All local addresses, of all families. */
    public List<String> addresses() {
        return families.stream().flatMap(family -> family.addresses().stream()).toList();
    }
}
