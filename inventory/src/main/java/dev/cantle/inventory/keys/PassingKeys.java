package dev.cantle.inventory.keys;

import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Part;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Type;
import dev.cantle.inventory.shape.Types;
import dev.cantle.model.intent.expect.PrefixMatch;
import java.util.List;
import java.util.function.Function;

/** The keys of which routes pass on a circuit. */
public final class PassingKeys {

    private static final String WHICH = "[0-9A-Fa-f.:]+/[0-9]{1,3}(?: +(?:exact|orlonger|longer|upto +/[0-9]{1,3}"
            + "|prefix-length-range +/[0-9]{1,3} *- */[0-9]{1,3}))?";
    private static final String SAID =
            "a prefix, alone or followed by exact, orlonger, longer, upto /24 or prefix-length-range /16-/24";

    /** Which prefixes: one, or a range of them. */
    static final Type<PrefixMatch> PREFIXES = Types.parsed(PrefixMatch::parse, WHICH, SAID);

    /** A community, in numbers or by its name in a provider's list, which only the reader knows. */
    static final Type<String> COMMUNITY = Types.parsed(
            Function.identity(),
            "[0-9]{1,5}:[0-9]{1,5}|[a-z][A-Za-z0-9:-]*",
            "two numbers of 0 to 65535, such as 7224:7300, or a name of providers/*.yaml");

    public static final Key<List<PrefixMatch>> RECEIVE =
            Key.requiredList("receive", PREFIXES, "what the far end must announce; all else is rejected");
    public static final Key<List<String>> ADVERTISE = Key.requiredList(
                    "advertise",
                    Types.parsed(
                            Function.identity(),
                            WHICH + "|others",
                            SAID + "; others: all that the other circuits receive"),
                    "what we announce; without it what the other circuits receive, and no default route")
            .asOptional();
    public static final Key<Boolean> ALLOW_DEFAULT = Key.optional(
            "allowDefault", Types.FLAG, false, "false", "true: a default route may be received and announced here");
    public static final Key<List<String>> MATCH =
            Key.list("match", COMMUNITY, "only routes with one of these communities are taken");
    public static final Key<List<String>> TAG =
            Key.list("tag", COMMUNITY, "communities put on the routes that are taken");
    public static final Part COMMUNITIES_IN = Part.optional(
                    "communitiesIn",
                    Shape.of("setting of communities", MATCH, TAG),
                    "communities of what we receive: which are asked for, and which are added; false: none, whatever is"
                            + " inherited")
            .inheritableOrFalse();

    private PassingKeys() {}
}
