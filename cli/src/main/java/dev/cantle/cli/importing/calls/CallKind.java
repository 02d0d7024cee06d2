package dev.cantle.cli.importing.calls;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A provisioning call of a cloud router, as a GraphQL mutation. */
enum CallKind {
    /** The router: a slice. */
    ROUTER("ProvisionCloudRouter", "routerName", "routerName dataCenterId asn capacity"),
    /** A circuit to AWS. */
    AWS(
            "ProvisionAwsCircuit",
            "accountNumber",
            "cloudRouterId accountNumber bandwidth dataCenterId localIpAddress remoteIpAddress prefixLength"
                    + " localAsNumber remoteAsNumber md5Key"),
    /** A circuit to Azure. */
    AZURE(
            "ProvisionAzureCircuit",
            "serviceKey",
            "cloudRouterId serviceKey localIpAddress remoteIpAddress prefixLength localAsNumber remoteAsNumber md5Key"
                    + " innerVlan");

    private final String mutation;
    private final String mark;
    private final String variables;

    CallKind(String mutation, String mark, String variables) {
        this.mutation = mutation;
        this.mark = mark;
        this.variables = variables;
    }

    /** The name of the mutation. */
    String mutation() {
        return mutation;
    }

    /** The variables of the call, in the order in which they are written. */
    List<String> variables() {
        return List.of(variables.split(" "));
    }

    /** The call of that name. */
    static Optional<CallKind> named(String mutation) {
        return Arrays.stream(values())
                .filter(kind -> kind.mutation.equalsIgnoreCase(mutation))
                .findFirst();
    }

    /** The call that is named in the text of a query. */
    static Optional<CallKind> in(String query) {
        return Arrays.stream(values())
                .filter(kind -> query.toLowerCase(Locale.ROOT).contains(kind.mutation.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The call that these variables belong to, by the one that no other call has. */
    static Optional<CallKind> of(Map<String, ?> variables) {
        return Arrays.stream(values())
                .filter(kind -> variables.containsKey(kind.mark))
                .findFirst();
    }
}
