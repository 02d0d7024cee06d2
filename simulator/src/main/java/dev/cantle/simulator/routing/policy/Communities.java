package dev.cantle.simulator.routing.policy;

import dev.cantle.model.junos.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The communities that are defined under {@code policy-options}. A member is a community as it is, or a pattern: in
 * place of a number {@code *} stands for any, and otherwise it is a regular expression.
 */
final class Communities {

    private static final Pattern PLAIN = Pattern.compile("[0-9]+:[0-9]+");

    private final Map<String, Statement> byName = new HashMap<>();

    Communities(List<Statement> policyOptions) {
        for (Statement options : policyOptions) {
            options.children("community").forEach(community -> byName.put(community.argument(), community));
        }
    }

    private List<String> members(String name) {
        Statement community = byName.get(name);
        return community == null
                ? List.of()
                : community.children("members").stream()
                        .flatMap(members -> members.arguments().stream())
                        .toList();
    }

    /** The members that can be attached to a route: patterns cannot. */
    List<String> plain(String name) {
        return members(name).stream()
                .filter(member -> PLAIN.matcher(member).matches())
                .toList();
    }

    /** Whether a route has all members; with {@code invert-match} whether it has not. */
    boolean match(String name, List<String> communities) {
        Statement community = byName.get(name);
        if (community == null) {
            return false;
        }
        boolean all =
                members(name).stream().allMatch(member -> communities.stream().anyMatch(one -> matches(member, one)));
        return all != community.child("invert-match").isPresent();
    }

    /** Whether a community is one of the members. */
    boolean contains(String name, String community) {
        return members(name).stream().anyMatch(member -> matches(member, community));
    }

    private static boolean matches(String member, String community) {
        String pattern = member.replaceAll("(^|:)\\*(?=:|$)", "$1[0-9]+");
        try {
            return Pattern.compile(pattern).matcher(community).matches();
        } catch (PatternSyntaxException odd) {
            return false;
        }
    }
}
