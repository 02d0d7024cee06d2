package dev.cantle.verify.exhibit;

import dev.cantle.model.value.Prefix;
import dev.cantle.verify.source.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts that are asked of one reply, by where they are found, and what was found of them. */
final class Wanted {

    /** The element of a routing table. */
    static final String TABLE = "route-table";
    /** The element of a route. */
    static final String ROUTE = "rt";

    private final Collection<Part> parts;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Map<String, Part>> items = new HashMap<>();
    private final Map<String, Map<String, List<Part.Routes>>> routes = new HashMap<>();
    private final Map<String, Listing> listings = new HashMap<>();
    private final Map<Part, Fragment> found = new LinkedHashMap<>();
    private final Map<Part, Set<String>> foundRoutes = new HashMap<>();
    private int missing;

    Wanted(Collection<Part> parts) {
        this.parts = List.copyOf(parts);
        missing = parts.size();
        for (Part part : parts) {
            part.match(new Index(part));
        }
    }

    private final class Index implements Part.Cases<Boolean> {

        private final Part part;

        Index(Part part) {
            this.part = part;
        }

        private boolean add(String element, String key, String name) {
            keys.put(element, key);
            listings.put(element, new Listing());
            items.computeIfAbsent(element, any -> new HashMap<>()).put(Names.plain(name), part);
            return true;
        }

        @Override
        public Boolean whole() {
            return true;
        }

        @Override
        public Boolean item(Part.Item one) {
            return add(one.element(), one.key(), one.name());
        }

        @Override
        public Boolean table(Part.Table one) {
            return add(TABLE, "table-name", one.name());
        }

        @Override
        public Boolean routes(Part.Routes some) {
            keys.put(TABLE, "table-name");
            keys.put(ROUTE, "rt-destination");
            listings.put(some.table(), new Listing());
            Map<String, List<Part.Routes>> byPrefix = routes.computeIfAbsent(some.table(), any -> new HashMap<>());
            for (Prefix prefix : some.prefixes()) {
                byPrefix.computeIfAbsent(prefix.toString(), any -> new ArrayList<>())
                        .add(some);
            }
            return true;
        }

        @Override
        public Boolean field(Part.Field one) {
            return true;
        }
    }

    /** Whether the whole reply is asked for. */
    boolean isWhole() {
        return parts.contains(Part.whole());
    }

    /** Whether nothing is left to look for. */
    boolean isDone() {
        return missing == 0;
    }

    /** The child that names an element of which some are asked for; empty if it needs none. */
    Optional<String> key(String element) {
        return Optional.ofNullable(keys.get(element));
    }

    /** The part that is an element of that name, which is seen now. */
    Optional<Part> item(String element, String name) {
        String plain = Names.plain(name);
        Listing listing = listings.get(element);
        if (listing != null && !name.isEmpty()) {
            listing.add(plain);
        }
        return Optional.ofNullable(items.getOrDefault(element, Map.of()).get(plain));
    }

    /** The routes that are asked for of a table, by their prefixes. */
    Map<String, List<Part.Routes>> routes(String table) {
        return routes.getOrDefault(table, Map.of());
    }

    /** What a table lists. */
    Listing listing(String table) {
        return listings.computeIfAbsent(table, any -> new Listing());
    }

    /** A part is found; the first of several counts. */
    void found(Part part, Fragment text) {
        if (found.putIfAbsent(part, text) == null) {
            missing--;
        }
    }

    /** One of several routes is found. */
    void found(Part.Routes some, String destination, Fragment text) {
        Set<String> soFar = foundRoutes.computeIfAbsent(some, any -> new LinkedHashSet<>());
        if (soFar.add(destination)) {
            found.computeIfAbsent(some, any -> new Fragment()).add(text.toString());
            missing -= soFar.size() == some.prefixes().size() ? 1 : 0;
        }
    }

    /**
     * The text of each part, or why there is none.
     *
     * @param broken what to say first of what is missing, for a reply that could not be read to its end
     */
    Map<Part, String> texts(String broken) {
        Map<Part, String> texts = new LinkedHashMap<>();
        for (Part part : parts) {
            String text =
                    Optional.ofNullable(found.get(part)).map(Fragment::toString).orElse("");
            String gap = part.match(new Gap(broken, !text.isEmpty()));
            texts.put(
                    part, gap.isEmpty() ? text : text + "(" + (broken.isEmpty() ? "the reply " : broken) + gap + ")\n");
        }
        return texts;
    }

    /** What a reply does not hold of a part; empty if it holds all. */
    private final class Gap implements Part.Cases<String> {

        private final String broken;
        private final boolean there;

        Gap(String broken, boolean there) {
            this.broken = broken;
            this.there = there;
        }

        @Override
        public String whole() {
            return there && broken.isEmpty() ? "" : there ? "goes no further" : "holds nothing";
        }

        @Override
        public String item(Part.Item one) {
            return missing(one.element(), one.name());
        }

        @Override
        public String table(Part.Table one) {
            return missing(TABLE, one.name());
        }

        private String missing(String element, String name) {
            return there
                    ? ""
                    : "holds no "
                            + (name.isEmpty()
                                    ? element
                                    : element + " " + name + "; "
                                            + listing(element).words());
        }

        @Override
        public String routes(Part.Routes some) {
            Set<String> seen = foundRoutes.getOrDefault(some, Set.of());
            String gone = some.prefixes().stream()
                    .map(Prefix::toString)
                    .filter(prefix -> !seen.contains(prefix))
                    .collect(Collectors.joining(", "));
            return gone.isEmpty()
                    ? ""
                    : "holds no rt " + gone + " in " + some.table() + "; "
                            + listing(some.table()).words();
        }

        @Override
        public String field(Part.Field one) {
            return there ? "" : "is no JSON, so it has no " + one.pointer();
        }
    }
}
