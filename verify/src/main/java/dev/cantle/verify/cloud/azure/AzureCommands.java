package dev.cantle.verify.cloud.azure;

import dev.cantle.model.intent.AzureCircuit.Path;
import dev.cantle.verify.cloud.json.Said;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands whose output is read, with the names of a circuit where they are known. */
final class AzureCommands {

    private static final Pattern ID = Pattern.compile(
            "(?i).*/resourceGroups/([^/]{1,90})/providers/Microsoft\\.Network/expressRouteCircuits/([^/]{1,80}).*");
    private static final String PREFIX = "az network express-route ";

    private final String group;
    private final String name;
    private final String peering;

    /**
     * The commands of a circuit.
     *
     * @param peering the name of the peering in Azure
     */
    AzureCommands(Said<String> id, String peering) {
        this.peering = peering;
        Matcher known = ID.matcher(id.value().orElse(""));
        boolean found = known.matches();
        group = found ? known.group(1) : "GROUP";
        name = found ? known.group(2) : "CIRCUIT";
    }

    String show() {
        return PREFIX + "show -g " + group + " -n " + name;
    }

    String peering() {
        return PREFIX + "peering show -g " + group + " --circuit-name " + name + " -n " + this.peering;
    }

    String update(String change) {
        return PREFIX + "peering update -g " + group + " --circuit-name " + name + " -n " + this.peering + " " + change;
    }

    String routes(Path path) {
        return table("list-route-tables", path);
    }

    String arp(Path path) {
        return table("list-arp-tables", path);
    }

    private String table(String command, Path path) {
        return PREFIX + command + " -g " + group + " -n " + name + " --peering-name " + this.peering + " --path "
                + path.name().toLowerCase(Locale.ROOT);
    }
}
