package dev.cantle.model.intent.cloud;

import dev.cantle.model.value.IllegalValueException;
import java.util.regex.Pattern;

/** The names that clouds give to things, each with the form that its cloud documents. */
public enum CloudName {
    /** An AWS Direct Connect connection or link aggregation group: {@code dxcon-fg5678gh}, {@code dxlag-ffabc123}. */
    AWS_CONNECTION(
            "aws-connection-id",
            "Connection id",
            "dx(con|lag)-[0-9a-z]{8,17}",
            "copy it from the connection, such as dxcon-fg5678gh"),
    /** A Google Cloud project: 6 to 30 small letters, digits and hyphens; a domain may stand before it. */
    GCP_PROJECT(
            "gcp-project",
            "Project",
            "([a-z0-9.-]{1,63}:)?[a-z][-a-z0-9]{4,28}[a-z0-9]",
            "give the project id, such as network-prod-1, not its number or its title"),
    /** A Google Cloud region. */
    GCP_REGION("gcp-region", "Region", "[a-z]+-[a-z]+[0-9]{1,2}", "such as europe-west3"),
    /** A VLAN attachment or an Interconnect connection: 1 to 63 small letters, digits and hyphens (RFC 1035). */
    GCP_RESOURCE(
            "gcp-name",
            "Name",
            "[a-z]([-a-z0-9]{0,61}[a-z0-9])?",
            "use at most 63 small letters, digits and hyphens, a letter first"),
    /** The pairing key of a Partner Interconnect attachment: UUID, region and edge availability domain. */
    GCP_PAIRING_KEY(
            "gcp-pairing-key",
            "Pairing key",
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/([a-z]+-[a-z]+[0-9]{1,2}|any)/(1|2|any)",
            "copy all three parts of it: UUID/region/1, 2 or any");

    private final String rule;
    private final String what;
    private final Pattern pattern;
    private final String fix;

    CloudName(String rule, String what, String pattern, String fix) {
        this.rule = rule;
        this.what = what;
        this.pattern = Pattern.compile(pattern);
        this.fix = fix;
    }

    /** The pattern of the whole name, in what Java and ECMA-262 have in common. */
    public String pattern() {
        return pattern.pattern();
    }

    /**
     * Returns the name if it has the form.
     *
     * @throws IllegalValueException if it has not
     */
    public String check(String name) {
        if (!pattern.matcher(name).matches()) {
            throw new IllegalValueException(
                    rule, what + " '" + name + "' has not the form that the cloud gives it", fix);
        }
        return name;
    }
}
