package dev.cantle.simulator.system;

import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.rpc.Call;

/** The few files that clients look at: {@code file-list} and {@code file-show}. */
final class Files {

    private static final String HOSTS = "/etc/hosts.junos";

    private Files() {}

    static void list(Call call, ReplyText reply) throws RpcRefusedException {
        String path = call.rpc().value("path").orElse("");
        String home = "/var/home/" + call.editor().user() + "/";
        if (!path.equals("~") && !(path + "/").equals(home) && !path.equals(home)) {
            throw new RpcRefusedException(RpcError.failed(path + ": No such file or directory"));
        }
        reply.open("directory-list", "root-path=\"" + home + "\"")
                .open("directory", "name=\"" + home + "\"")
                .leaf("total-files", 0)
                .close()
                .close();
    }

    /** The addresses of the internal instance, by which clients find out which routing engine they talk to. */
    static void show(Call call, ReplyText reply) throws RpcRefusedException {
        String name = call.rpc().value("filename").orElse("");
        if (!name.equals(HOSTS)) {
            throw new RpcRefusedException(RpcError.failed("could not resolve file: " + name));
        }
        reply.leaf(
                "file-content",
                "filename=\"" + HOSTS + "\" filesize=\"33\" encoding=\"text\"",
                "\n128.0.0.1\tmaster\n128.0.0.4\tre0\n");
    }
}
