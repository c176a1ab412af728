import {
  ConditionalCheckFailedException,
  GetItemCommand,
  UpdateItemCommand,
  type DynamoDBClient as Client,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { TokenStore } from 'box-openapi-sdk';

/** The tokens of one subject, such as `user:12345`. The key of the table is the text `subject`. */
export function dynamodbTokenStore(client: Client, table: string, subject: string): TokenStore {
  const item = { TableName: table, Key: { subject: { S: subject } } };

  /** Resolves with false if the condition does not hold. */
  async function update(change: Partial<UpdateItemCommandInput>): Promise<boolean> {
    try {
      await client.send(new UpdateItemCommand({ ...item, ...change }));
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  }

  return {
    async get() {
      const { Item } = await client.send(new GetItemCommand({ ...item, ConsistentRead: true }));
      return Item?.['boxTokens']?.S;
    },
    compareAndSet(expected, next) {
      const values = {
        ...(expected !== undefined && { ':expected': { S: expected } }),
        ...(next !== undefined && { ':next': { S: next } }),
      };
      return update({
        UpdateExpression: next === undefined ? 'REMOVE boxTokens' : 'SET boxTokens = :next',
        ConditionExpression: expected === undefined ? 'attribute_not_exists(boxTokens)' : 'boxTokens = :expected',
        ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
      });
    },
    async acquireLease(ms) {
      const id = crypto.randomUUID();
      const now = Date.now();
      const taken = await update({
        UpdateExpression: 'SET leaseId = :id, leaseEnds = :ends',
        // The client of AWS resends a request whose response was lost: the ID may already be stored.
        ConditionExpression: 'attribute_not_exists(leaseId) OR leaseEnds <= :now OR leaseId = :id',
        ExpressionAttributeValues: { ':id': { S: id }, ':ends': { N: String(now + Math.ceil(ms)) }, ':now': { N: String(now) } },
      });
      return taken ? id : undefined;
    },
    async releaseLease(id) {
      await update({
        UpdateExpression: 'REMOVE leaseId, leaseEnds',
        ConditionExpression: 'leaseId = :id',
        ExpressionAttributeValues: { ':id': { S: id } },
      });
    },
  };
}
