package dev.cantle.simulator.system;

import dev.cantle.simulator.rpc.Operation;
import java.util.HashMap;
import java.util.Map;

/** The RPCs that ask what the router is. */
public final class SystemRpcs {

    private static final String INTERFACES = "get-interface-information";

    private SystemRpcs() {}

    /**
     * The operations by the names of their RPCs, together with all others, which commands of the CLI stand for.
     *
     * @param others the operations of the router that are not listed here
     */
    public static Map<String, Operation> with(Map<String, Operation> others) {
        Map<String, Operation> all = new HashMap<>(others);
        all.put("get-software-information", new Software());
        all.put("get-system-uptime-information", new Uptime());
        all.put("get-chassis-inventory", Chassis::inventory);
        all.put("get-route-engine-information", Chassis::routeEngine);
        all.put("file-list", Files::list);
        all.put("file-show", Files::show);
        all.computeIfPresent(INTERFACES, (name, interfaces) -> new InternalInterfaces(interfaces));
        Map<String, Operation> commands = new HashMap<>(all);
        commands.put("get-bridge-mac-count", Chassis::macCount);
        all.put("command", new CliCommand(commands));
        return all;
    }
}
