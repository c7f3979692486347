import type { Topic } from './topic.ts';

export const kubectl: Topic = {
  title: 'LINSTOR in Kubernetes: kubectl linstor',
  body: [
    'In Kubernetes the controller runs in a pod. `kubectl linstor` finds that pod and runs the commands of this program there, as if they were typed beside it:',
    {
      lines: [
        'kubectl linstor node list',
        'kubectl linstor status',
        'kubectl linstor resource list --resources pvc:shop/data',
        'kubectl linstor',
      ],
    },
    'The last one opens the shell. Nothing has to be installed in the cluster; whoever may run `kubectl exec` on the pod of the controller may do this.',
    { heading: 'Installing it' },
    'The plugin is the program `kubectl-linstor`, which comes with this package. Once it is on the `PATH`, kubectl knows it; `kubectl plugin list` shows it. With `kubectl_complete-linstor` beside it, the TAB key completes commands and options behind `kubectl linstor`, too (kubectl 1.26 or newer).',
    { heading: 'Names from Kubernetes' },
    'A volume of Kubernetes is a resource of LINSTOR with a name that nobody knows by heart. These words are translated wherever they stand on the line, alone or in a list with commas; one line on stderr tells each:',
    {
      terms: [
        ['pvc:NAME', 'The resource of this persistent volume claim'],
        ['pvc:NAMESPACE/NAME', 'The same in another namespace'],
        ['pod:[NAMESPACE/]NAME', 'The resources of all claims of a pod'],
        ['node:NAME', 'The node, by its name'],
      ],
    },
    {
      lines: [
        '$ kubectl linstor volume list --resources pvc:shop/data',
        'pvc:shop/data -> pvc-5b2b2a1c-9d0e-4c0b-8d7e-3f3b0a7c1d11',
      ],
    },
    { heading: 'Options' },
    'They stand before the LINSTOR command; what follows belongs to that.',
    {
      terms: [
        ['-n, --namespace NAME', 'Namespace of the controller; all are searched by default'],
        ['--context NAME', 'Context of kubectl'],
        ['--kubeconfig FILE', 'Configuration of kubectl'],
        ['--pod NAME', 'Pod of the controller'],
        ['-l, --selector LABELS', "Labels of the controller's pod"],
        ['--port-forward', 'Run the client of this machine through a forwarded port'],
        ['-h, --help', 'Show the help of the plugin; `kubectl linstor help` shows that of LINSTOR'],
      ],
    },
    'The same by variables: `KUBECTL_LINSTOR_NAMESPACE`, `_CONTEXT`, `_KUBECONFIG`, `_POD`, `_SELECTOR` and `_PORT_FORWARD`.',
    { heading: 'In the pod, or on this machine' },
    'Without `--port-forward` the client inside of the pod runs: it may be an older one, and files of this machine are not there. `sos-report download` is taken care of: the archive arrives on this machine.',
    'With `--port-forward` the client of this machine runs and reaches the controller through `kubectl port-forward`. All that it can do is there: files of this machine, the pager, live names in the shell, `linstor top`.',
    { heading: 'When no controller is found' },
    'The pods of the operators of Piraeus and LINBIT are known by their labels. For any other, say which: `kubectl linstor --namespace storage --selector app=controller node list`. Where it was found is remembered; when it is gone, it is looked for anew.',
  ],
  seeAlso: ['settings', 'exit-codes', 'sos-report'],
};
