<#-- [edit routing-options]: what the routing instance needs of its logical system. -->
<#if slice.system.gracefulRestart>
routing-options {
    graceful-restart;
}
</#if>
<#if slice.system.loadBalancing != "">
policy-options {
    policy-statement ${slice.system.loadBalancing} {
        then {
            load-balance per-packet;
        }
    }
}
routing-options {
    forwarding-table {
        export ${slice.system.loadBalancing};
    }
}
</#if>
