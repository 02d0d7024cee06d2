package dev.cantle.model.value;

/**
 * The route target community of a VRF (RFC 4360 §4), as Junos writes it: {@code target:65000:2}.
 *
 * @param text the community in Junos' form
 */
public record RouteTarget(String text) {

    private static final String TYPE = "target:";

    public RouteTarget {
        if (!text.startsWith(TYPE)) {
            throw new IllegalValueException(
                    "vrf-target",
                    "'" + text + "' is not a route target",
                    "write target: and the pair, such as target:65000:2");
        }
        RouteDistinguisher.check("vrf-target", text.substring(TYPE.length()), text);
    }

    @Override
    public String toString() {
        return text;
    }
}
