package dev.cantle.model.intent.expect;

import dev.cantle.model.value.Asn;
import dev.cantle.model.value.IllegalValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An AS path as Junos prints it, hop by hop, the nearest AS first. Our own AS in brackets in front, which Junos adds on the
 * way out, is no hop. An AS set {@code {64512 64513}} is one hop (RFC 4271 §9.1.2.2); the members of a confederation
 * {@code (65151 65152)} are hops of their own.
 *
 * @param hops the AS numbers at each hop: one, or those of a set
 */
public record AsPath(List<List<Long>> hops) {

    private static final Pattern TOKEN = Pattern.compile("[{}()]|[^\\s{}()]+");

    public AsPath {
        hops = hops.stream().map(List::copyOf).toList();
    }

    /** Reads a path; words that are no AS numbers are left out. */
    public static AsPath parse(String text) {
        List<List<Long>> hops = new ArrayList<>();
        List<Long> set = new ArrayList<>();
        boolean inSet = false;
        var tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            String token = tokens.group();
            if (token.equals("{")) {
                inSet = true;
            } else if (token.equals("}")) {
                inSet = false;
                hops.add(set);
                set = new ArrayList<>();
            } else {
                (inSet ? set : hopOf(hops, token)).addAll(numbers(token));
            }
        }
        hops.removeIf(List::isEmpty);
        return new AsPath(hops);
    }

    private static List<Long> hopOf(List<List<Long>> hops, String token) {
        List<Long> hop = new ArrayList<>();
        if (!token.startsWith("[")) {
            hops.add(hop);
        }
        return hop;
    }

    private static List<Long> numbers(String token) {
        try {
            return List.of(Asn.parse(token.replace(",", "")).number());
        } catch (IllegalValueException noNumber) {
            return List.of();
        }
    }

    /** How many hops it has. */
    public int length() {
        return hops.size();
    }

    /** Whether that AS is at that hop. */
    public boolean isAt(int hop, long asn) {
        return hops.get(hop).contains(asn);
    }

    /** Whether that AS is anywhere in it. */
    public boolean contains(long asn) {
        return hops.stream().anyMatch(hop -> hop.contains(asn));
    }
}
