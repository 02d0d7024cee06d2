package dev.cantle.verify.snapshot.difference;

import dev.cantle.verify.snapshot.Area;
import dev.cantle.verify.snapshot.Difference;
import dev.cantle.verify.snapshot.Meant;
import dev.cantle.verify.snapshot.Weight;
import dev.cantle.verify.state.Interfaces;
import dev.cantle.verify.state.port.LogicalInterface;
import dev.cantle.verify.state.port.PhysicalInterface;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The ports and units of two snapshots. */
final class InterfaceDifferences {

    private static final String UP = "up";

    private final Meant meant;
    private final List<Difference> found = new ArrayList<>();
    private long compared;

    InterfaceDifferences(Meant meant) {
        this.meant = meant;
    }

    List<Difference> found() {
        return found;
    }

    long compared() {
        return compared;
    }

    /** A port or a unit: how it stands, and the addresses of all its families. */
    private record Item(@Nullable String admin, @Nullable String oper, List<String> addresses) {

        boolean isUp() {
            return UP.equals(admin) && UP.equals(oper);
        }

        boolean isSilent() {
            return admin == null || oper == null;
        }

        String words() {
            if (isSilent()) {
                return "no state given";
            }
            return UP.equals(admin) ? String.valueOf(oper) : "admin " + admin + ", " + oper;
        }
    }

    void compare(Interfaces before, Interfaces after) {
        Map<String, Item> was = items(before);
        Map<String, Item> is = items(after);
        was.forEach((name, item) -> {
            compared++;
            Item now = is.get(name);
            if (now == null) {
                add(name, item.words(), "gone", item.isUp() ? harm(name) : Weight.CHANGE);
            } else {
                states(name, item, now);
                addresses(name, item, now);
            }
        });
        is.forEach((name, item) -> {
            if (!was.containsKey(name)) {
                compared++;
                add(name, "", item.words(), Weight.CHANGE);
            }
        });
    }

    private static Map<String, Item> items(Interfaces interfaces) {
        Map<String, Item> items = new LinkedHashMap<>();
        for (PhysicalInterface port : interfaces.physical()) {
            if (port.name() != null) {
                items.put(port.name(), new Item(port.admin(), port.oper(), List.of()));
            }
        }
        interfaces
                .units()
                .forEach((LogicalInterface unit) ->
                        items.put(unit.name(), new Item(unit.admin(), unit.oper(), unit.addresses())));
        return items;
    }

    private Weight harm(String name) {
        return meant.unit(name) || isOfJunos(name) ? Weight.CHANGE : Weight.HARM;
    }

    /** Junos makes a unit of {@code lsi} for each instance with {@code vrf-table-label}, and another one when it is back. */
    private static boolean isOfJunos(String name) {
        return name.equals("lsi") || name.startsWith("lsi.");
    }

    private void states(String name, Item was, Item is) {
        if (was.words().equals(is.words())) {
            return;
        }
        if (was.isUp() && is.isSilent()) {
            add(name, was.words(), is.words(), Weight.UNKNOWN);
        } else {
            add(name, was.words(), is.words(), was.isUp() ? harm(name) : Weight.CHANGE);
        }
    }

    private void addresses(String name, Item was, Item is) {
        Set<String> lost = new TreeSet<>(was.addresses());
        is.addresses().forEach(lost::remove);
        Set<String> came = new TreeSet<>(is.addresses());
        was.addresses().forEach(came::remove);
        if (!lost.isEmpty() || !came.isEmpty()) {
            Weight weight = lost.isEmpty() ? Weight.CHANGE : harm(name);
            add("addresses of " + name, words(was.addresses()), words(is.addresses()), weight);
        }
    }

    private static String words(List<String> addresses) {
        return addresses.isEmpty() ? "none" : String.join(", ", addresses);
    }

    private void add(String what, String before, String after, Weight weight) {
        found.add(new Difference(Area.INTERFACES, what, before, after, weight));
    }
}
