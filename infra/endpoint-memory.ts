/**
 * In bundles, what the DynamoDB client would remember discovered endpoints in. Discovery is off, and with it on there
 * would be one endpoint; the package's own cache is twenty times this.
 */
export default class EndpointMemory<K, V> extends Map<K, V> {
  peek(key: K): V | undefined {
    return this.get(key);
  }
}
