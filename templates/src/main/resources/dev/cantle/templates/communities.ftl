<#-- [edit policy-options community]: what is attached to the routes that a circuit announces. -->
<#list slice.communities as community>
policy-options {
    community ${community.name} members [<#list community.members as member> ${member}</#list> ];
}
</#list>
