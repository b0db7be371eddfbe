import { Router } from './router.ts';
import { attestationRoutes } from './routes/attestations.ts';
import { checkRoutes } from './routes/checks.ts';
import { contentRoutes } from './routes/contents.ts';
import { gitDataRoutes } from './routes/git-data.ts';
import { graphqlRoute } from './routes/graphql.ts';
import { issueRoutes } from './routes/issues.ts';
import { pullRoutes } from './routes/pulls.ts';
import { commitRoute, repositoryRoutes } from './routes/repositories.ts';
import { reviewRoutes } from './routes/reviews.ts';
import { userRoutes } from './routes/users.ts';

/** Everything that the forge was taught. */
export function taughtRoutes(): Router {
  const router = new Router();
  userRoutes(router);
  repositoryRoutes(router);
  pullRoutes(router);
  reviewRoutes(router);
  checkRoutes(router);
  commitRoute(router);
  gitDataRoutes(router);
  contentRoutes(router);
  issueRoutes(router);
  attestationRoutes(router);
  graphqlRoute(router);
  return router;
}
